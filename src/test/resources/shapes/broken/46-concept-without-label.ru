# A stance without its label.
# focus: stance:criticize
# path: rdfs:label
# constraint: sh:MinCountConstraintComponent
BASE <https://w3id.org/demarche/kg/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX stance: <https://w3id.org/demarche/stance/>

DELETE DATA { stance:criticize rdfs:label "criticize"@en }
