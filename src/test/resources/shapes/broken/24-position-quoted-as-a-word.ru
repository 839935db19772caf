# A position that says in a word of text whether it is quoted.
# focus: <fact/05>
# path: d:quoted
# constraint: sh:DatatypeConstraintComponent
BASE <https://w3id.org/demarche/kg/>
PREFIX d: <https://w3id.org/demarche/ontology#>

DELETE DATA { <fact/05> d:quoted false } ;
INSERT DATA { <fact/05> d:quoted "no" }
