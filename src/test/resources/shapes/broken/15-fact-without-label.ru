# A fact without a label.
# focus: <fact/05>
# path: rdfs:label
# constraint: sh:MinCountConstraintComponent
BASE <https://w3id.org/demarche/kg/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

DELETE DATA { <fact/05> rdfs:label "Someone criticizes: the slow start"@en }
