# Evidence with no words.
# focus: <evidence/05/200-230>
# path: d:words
# constraint: sh:MinLengthConstraintComponent
BASE <https://w3id.org/demarche/kg/>
PREFIX d: <https://w3id.org/demarche/ontology#>

DELETE DATA { <evidence/05/200-230> d:words "some complained of the slow start" } ;
INSERT DATA { <evidence/05/200-230> d:words "" }
