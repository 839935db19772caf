# A fact whose evidence does not stand in the graph.
# focus: <fact/05>
# path: d:evidence
# constraint: sh:ClassConstraintComponent
BASE <https://w3id.org/demarche/kg/>
PREFIX d: <https://w3id.org/demarche/ontology#>

INSERT DATA { <fact/05> d:evidence <evidence/05/900-910> }
