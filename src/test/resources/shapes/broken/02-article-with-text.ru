# The text of an article in its own graph, where only the default graph may hold it.
# focus: <article/zenda>
# path: d:text
# constraint: sh:ClosedConstraintComponent
BASE <https://w3id.org/demarche/kg/>
PREFIX d: <https://w3id.org/demarche/ontology#>

INSERT DATA { <article/zenda> d:text "All of it." }
