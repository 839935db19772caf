# An article of a day that no calendar has.
# focus: <article/zenda>
# path: schema:datePublished
# constraint: sh:DatatypeConstraintComponent
BASE <https://w3id.org/demarche/kg/>
PREFIX schema: <https://schema.org/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

DELETE DATA { <article/zenda> schema:datePublished "1994-03-11"^^xsd:date } ;
INSERT DATA { <article/zenda> schema:datePublished "1994-02-30"^^xsd:date }
