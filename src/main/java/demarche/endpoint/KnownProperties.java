package demarche.endpoint;

import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.jspecify.annotations.Nullable;

/** The properties that are computed: those registered, for no IRI loads a class. */
final class KnownProperties extends PropertyFunctionRegistry {
  @Override
  public boolean manages(String iri) {
    return isRegistered(iri);
  }

  @Override
  public @Nullable PropertyFunctionFactory get(String iri) {
    return isRegistered(iri) ? super.get(iri) : null;
  }
}
