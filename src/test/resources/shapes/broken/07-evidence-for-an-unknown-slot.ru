# Evidence for a slot that no fact has.
# focus: <evidence/03/90-110>
# path: d:slot
# constraint: sh:InConstraintComponent
BASE <https://w3id.org/demarche/kg/>
PREFIX d: <https://w3id.org/demarche/ontology#>

INSERT DATA { <evidence/03/90-110> d:slot "mood" }
