# A fact of no article.
# focus: <fact/05>
# path: d:article
# constraint: sh:MinCountConstraintComponent
BASE <https://w3id.org/demarche/kg/>
PREFIX d: <https://w3id.org/demarche/ontology#>

DELETE DATA { <fact/05> d:article <article/zenda> }
