# Evidence that starts before the body does.
# focus: <mention/zenda/0-9>
# path: d:start
# constraint: sh:MinInclusiveConstraintComponent
BASE <https://w3id.org/demarche/kg/>
PREFIX d: <https://w3id.org/demarche/ontology#>

DELETE DATA { <mention/zenda/0-9> d:start 0 } ;
INSERT DATA { <mention/zenda/0-9> d:start -1 }
