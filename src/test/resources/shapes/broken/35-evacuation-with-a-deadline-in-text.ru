# An evacuation whose deadline is a day in a text.
# focus: <fact/13>
# path: d:deadline
# constraint: sh:DatatypeConstraintComponent
BASE <https://w3id.org/demarche/kg/>
PREFIX d: <https://w3id.org/demarche/ontology#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

DELETE DATA { <fact/13> d:deadline "1994-03-12"^^xsd:date } ;
INSERT DATA { <fact/13> d:deadline "1994-03-12" }
