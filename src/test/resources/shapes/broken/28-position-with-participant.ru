# A position with a slot of another kind of fact.
# focus: <fact/05>
# path: d:participant
# constraint: sh:ClosedConstraintComponent
BASE <https://w3id.org/demarche/kg/>
PREFIX d: <https://w3id.org/demarche/ontology#>

INSERT DATA { <fact/05> d:participant <person/ada-quill> }
