# An entity without the name that the article gives it.
# focus: <organization/red-circle>
# path: d:name
# constraint: sh:MinCountConstraintComponent
BASE <https://w3id.org/demarche/kg/>
PREFIX d: <https://w3id.org/demarche/ontology#>

DELETE DATA { <organization/red-circle> d:name "Red Circle" }
