# A country whose code of two letters has three.
# focus: <country/ruritania>
# path: d:iso2
# constraint: sh:PatternConstraintComponent
BASE <https://w3id.org/demarche/kg/>
PREFIX d: <https://w3id.org/demarche/ontology#>

DELETE DATA { <country/ruritania> d:iso2 "RU" } ;
INSERT DATA { <country/ruritania> d:iso2 "RUR" }
