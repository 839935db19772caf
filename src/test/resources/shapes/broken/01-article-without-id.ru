# An article without its id.
# focus: <article/zenda>
# path: schema:identifier
# constraint: sh:MinCountConstraintComponent
BASE <https://w3id.org/demarche/kg/>
PREFIX schema: <https://schema.org/>

DELETE DATA { <article/zenda> schema:identifier "zenda" }
