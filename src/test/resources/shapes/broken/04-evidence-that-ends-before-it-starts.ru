# Evidence whose end stands before its start.
# focus: <evidence/05/200-230>
# path: d:start
# constraint: sh:LessThanConstraintComponent
BASE <https://w3id.org/demarche/kg/>
PREFIX d: <https://w3id.org/demarche/ontology#>

DELETE DATA { <evidence/05/200-230> d:end 230 } ;
INSERT DATA { <evidence/05/200-230> d:end 199 }
