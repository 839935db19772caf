# An entity that one article takes for a country and a place.
# focus: <country/graustark>
# path: rdf:type
# constraint: sh:QualifiedMaxCountConstraintComponent
BASE <https://w3id.org/demarche/kg/>
PREFIX d: <https://w3id.org/demarche/ontology#>

INSERT DATA { <country/graustark> a d:Place }
