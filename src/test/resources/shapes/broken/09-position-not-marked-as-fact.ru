# A position that is not marked as a fact.
# focus: <fact/05>
# path: none
# constraint: sh:ClassConstraintComponent
BASE <https://w3id.org/demarche/kg/>
PREFIX d: <https://w3id.org/demarche/ontology#>

DELETE DATA { <fact/05> a d:Fact }
