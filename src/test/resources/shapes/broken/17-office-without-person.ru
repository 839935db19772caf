# An office that nobody holds.
# focus: <fact/02>
# path: d:person
# constraint: sh:MinCountConstraintComponent
BASE <https://w3id.org/demarche/kg/>
PREFIX d: <https://w3id.org/demarche/ontology#>

DELETE DATA { <fact/02> d:person <person/ben-stone> }
