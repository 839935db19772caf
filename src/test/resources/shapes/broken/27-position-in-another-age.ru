# A position of a year before 1000.
# focus: <fact/03>
# path: d:date
# constraint: sh:PatternConstraintComponent
BASE <https://w3id.org/demarche/kg/>
PREFIX d: <https://w3id.org/demarche/ontology#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

DELETE DATA { <fact/03> d:date "1994-03-10"^^xsd:date } ;
INSERT DATA { <fact/03> d:date "0194-03-10"^^xsd:date }
