# A position of two speakers, which ought to be two positions.
# focus: <fact/04>
# path: d:speaker
# constraint: sh:MaxCountConstraintComponent
BASE <https://w3id.org/demarche/kg/>
PREFIX d: <https://w3id.org/demarche/ontology#>

INSERT DATA { <fact/04> d:speaker <person/ada-quill> }
