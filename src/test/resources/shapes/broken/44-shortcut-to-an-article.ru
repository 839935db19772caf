# A shortcut that leads to an article.
# focus: <article/zenda>
# path: none
# constraint: sh:NodeConstraintComponent
BASE <https://w3id.org/demarche/kg/>
PREFIX d: <https://w3id.org/demarche/ontology#>

INSERT DATA { <person/ben-stone> d:warns <article/zenda> }
