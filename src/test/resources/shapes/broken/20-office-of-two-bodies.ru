# An office of two bodies.
# focus: <fact/01>
# path: d:of
# constraint: sh:MaxCountConstraintComponent
BASE <https://w3id.org/demarche/kg/>
PREFIX d: <https://w3id.org/demarche/ontology#>

INSERT DATA { <fact/01> d:of <organization/league-of-crowns> }
