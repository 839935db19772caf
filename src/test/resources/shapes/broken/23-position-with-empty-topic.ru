# A position on nothing.
# focus: <fact/05>
# path: d:topic
# constraint: sh:PatternConstraintComponent
BASE <https://w3id.org/demarche/kg/>
PREFIX d: <https://w3id.org/demarche/ontology#>

DELETE DATA { <fact/05> d:topic "the slow start" } ;
INSERT DATA { <fact/05> d:topic "" }
