# A position without a stance.
# focus: <fact/05>
# path: d:stance
# constraint: sh:MinCountConstraintComponent
BASE <https://w3id.org/demarche/kg/>
PREFIX d: <https://w3id.org/demarche/ontology#>
PREFIX stance: <https://w3id.org/demarche/stance/>

DELETE DATA { <fact/05> d:stance stance:criticize }
