# A position with a stance that is none of the seven.
# focus: <fact/05>
# path: d:stance
# constraint: sh:InConstraintComponent
BASE <https://w3id.org/demarche/kg/>
PREFIX d: <https://w3id.org/demarche/ontology#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX stance: <https://w3id.org/demarche/stance/>

DELETE DATA { <fact/05> d:stance stance:criticize } ;
INSERT DATA { <fact/05> d:stance stance:ponder . stance:ponder rdfs:label "ponder"@en }
