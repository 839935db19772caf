# A fact with two pieces of main evidence.
# focus: <fact/03>
# path: d:mainEvidence
# constraint: sh:MaxCountConstraintComponent
BASE <https://w3id.org/demarche/kg/>
PREFIX d: <https://w3id.org/demarche/ontology#>

INSERT DATA { <fact/03> d:mainEvidence <evidence/03/90-110> }
