# A fact with main evidence that is not among its evidence.
# focus: <fact/05>
# path: d:evidence
# constraint: sh:MinCountConstraintComponent
BASE <https://w3id.org/demarche/kg/>
PREFIX d: <https://w3id.org/demarche/ontology#>

DELETE DATA { <fact/05> d:evidence <evidence/05/200-230> }
