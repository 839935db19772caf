# An entity with two names.
# focus: <organization/red-circle>
# path: d:name
# constraint: sh:MaxCountConstraintComponent
BASE <https://w3id.org/demarche/kg/>
PREFIX d: <https://w3id.org/demarche/ontology#>

INSERT DATA { <organization/red-circle> d:name "the Circle" }
