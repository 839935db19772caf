# A fact that is a bare fact, of none of the four kinds.
# focus: <fact/15>
# path: rdf:type
# constraint: sh:QualifiedMinCountConstraintComponent
BASE <https://w3id.org/demarche/kg/>
PREFIX d: <https://w3id.org/demarche/ontology#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

INSERT DATA { <fact/15> a d:Fact ; rdfs:label "A fact"@en ; d:article <article/zenda> }
