package demarche.endpoint;

import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.function.StandardFunctions;
import org.jspecify.annotations.Nullable;

/** The functions of the standards; the IRI of any other loads no class. */
final class KnownFunctions extends FunctionRegistry {
  KnownFunctions() {
    StandardFunctions.loadStdDefs(this);
  }

  @Override
  public @Nullable FunctionFactory getFunctionFactory(String iri) {
    return isRegistered(iri) ? super.getFunctionFactory(iri) : null;
  }
}
