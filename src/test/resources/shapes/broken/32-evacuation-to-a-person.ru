# An evacuation to a person.
# focus: <fact/14>
# path: d:to
# constraint: sh:NodeConstraintComponent
BASE <https://w3id.org/demarche/kg/>
PREFIX d: <https://w3id.org/demarche/ontology#>

INSERT DATA { <fact/14> d:to <person/ada-quill> }
