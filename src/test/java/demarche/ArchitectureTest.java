package demarche;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * The way of the data is the architecture: article, fact, resolved fact, triples, store, answers.
 */
@AnalyzeClasses(packages = "demarche", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

  @ArchTest
  static final ArchRule arrowsGoOneWay =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("problem")
          .definedBy("demarche.problem")
          .layer("article")
          .definedBy("demarche.article")
          .layer("fact")
          .definedBy("demarche.fact")
          .layer("factfile")
          .definedBy("demarche.factfile")
          .layer("gazetteer")
          .definedBy("demarche.gazetteer")
          .layer("language")
          .definedBy("demarche.language")
          .layer("text")
          .definedBy("demarche.text")
          .layer("name")
          .definedBy("demarche.name")
          .layer("cast")
          .definedBy("demarche.cast")
          .layer("day")
          .definedBy("demarche.day")
          .layer("lexicon")
          .definedBy("demarche.lexicon")
          .layer("clause")
          .definedBy("demarche.clause")
          .layer("linear")
          .definedBy("demarche.linear")
          .layer("stance")
          .definedBy("demarche.stance")
          .layer("position")
          .definedBy("demarche.position")
          .layer("communication")
          .definedBy("demarche.communication")
          .layer("evacuation")
          .definedBy("demarche.evacuation")
          .layer("reader")
          .definedBy("demarche.reader")
          .layer("identity")
          .definedBy("demarche.identity")
          .layer("vocabulary")
          .definedBy("demarche.vocabulary")
          .layer("mapper")
          .definedBy("demarche.mapper")
          .layer("shape")
          .definedBy("demarche.shape")
          .layer("store")
          .definedBy("demarche.store")
          .layer("build")
          .definedBy("demarche.build")
          .layer("answer")
          .definedBy("demarche.answer")
          .layer("explanation")
          .definedBy("demarche.explanation")
          .layer("export")
          .definedBy("demarche.export")
          .layer("push")
          .definedBy("demarche.push")
          .layer("exchange")
          .definedBy("demarche.exchange")
          .layer("endpoint")
          .definedBy("demarche.endpoint")
          .layer("document")
          .definedBy("demarche.document")
          .layer("search")
          .definedBy("demarche.search")
          .layer("page")
          .definedBy("demarche.page")
          .layer("serve")
          .definedBy("demarche.serve")
          .layer("cli")
          .definedBy("demarche.cli")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("serve")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("page")
          .mayOnlyBeAccessedByLayers("serve")
          .whereLayer("document")
          .mayOnlyBeAccessedByLayers("page", "serve")
          .whereLayer("endpoint")
          .mayOnlyBeAccessedByLayers("page", "serve")
          .whereLayer("search")
          .mayOnlyBeAccessedByLayers("endpoint", "page", "serve", "cli")
          .whereLayer("exchange")
          .mayOnlyBeAccessedByLayers("endpoint", "document", "search", "page", "serve", "cli")
          .whereLayer("push")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("export")
          .mayOnlyBeAccessedByLayers("push", "document", "page", "serve", "cli")
          .whereLayer("explanation")
          .mayOnlyBeAccessedByLayers("document", "page", "serve", "cli")
          .whereLayer("answer")
          .mayOnlyBeAccessedByLayers(
              "explanation", "export", "endpoint", "document", "search", "page", "serve", "cli")
          .whereLayer("build")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("store")
          .mayOnlyBeAccessedByLayers(
              "build",
              "answer",
              "explanation",
              "export",
              "push",
              "endpoint",
              "document",
              "search",
              "page",
              "serve",
              "cli")
          .whereLayer("shape")
          .mayOnlyBeAccessedByLayers("build", "cli")
          .whereLayer("mapper")
          .mayOnlyBeAccessedByLayers("shape", "build", "cli")
          .whereLayer("identity")
          .mayOnlyBeAccessedByLayers("mapper", "build", "cli")
          .whereLayer("reader")
          .mayOnlyBeAccessedByLayers("build", "cli")
          .whereLayer("position")
          .mayOnlyBeAccessedByLayers("reader")
          .whereLayer("communication")
          .mayOnlyBeAccessedByLayers("reader")
          .whereLayer("evacuation")
          .mayOnlyBeAccessedByLayers("reader")
          .whereLayer("linear")
          .mayOnlyBeAccessedByLayers("stance", "position", "evacuation", "communication")
          .whereLayer("stance")
          .mayOnlyBeAccessedByLayers("position")
          .whereLayer("clause")
          .mayOnlyBeAccessedByLayers(
              "lexicon", "stance", "position", "communication", "evacuation", "reader")
          .whereLayer("lexicon")
          .mayOnlyBeAccessedByLayers(
              "cast", "stance", "position", "communication", "evacuation", "reader")
          .whereLayer("day")
          .mayOnlyBeAccessedByLayers("clause", "position", "communication", "evacuation", "reader")
          .whereLayer("cast")
          .mayOnlyBeAccessedByLayers("clause", "position", "communication", "evacuation", "reader")
          .whereLayer("name")
          .mayOnlyBeAccessedByLayers("cast", "reader")
          .whereLayer("text")
          .mayOnlyBeAccessedByLayers(
              "name", "cast", "clause", "position", "communication", "evacuation", "reader")
          .whereLayer("gazetteer")
          .mayOnlyBeAccessedByLayers(
              "linear",
              "text",
              "name",
              "cast",
              "day",
              "lexicon",
              "clause",
              "stance",
              "position",
              "communication",
              "evacuation",
              "reader",
              "identity",
              "build",
              "cli")
          .whereLayer("factfile")
          .mayOnlyBeAccessedByLayers("build", "cli")
          .whereLayer("language")
          .mayOnlyBeAccessedByLayers(
              "text",
              "name",
              "cast",
              "day",
              "lexicon",
              "clause",
              "stance",
              "position",
              "communication",
              "evacuation",
              "reader",
              "cli")
          .whereLayer("fact")
          .mayOnlyBeAccessedByLayers(
              "name",
              "cast",
              "lexicon",
              "clause",
              "stance",
              "position",
              "communication",
              "evacuation",
              "reader",
              "factfile",
              "identity",
              "gazetteer",
              "mapper",
              "build",
              "cli");

  @ArchTest
  static final ArchRule noCycles = slices().matching("demarche.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule theLanguageEngineNeedsNothingButJava =
      classes()
          .that()
          .resideInAPackage("demarche.language..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("demarche.language..", "java..", "org.jspecify..");

  @ArchTest
  static final ArchRule theLanguageEngineReflectsAndDeserializesNothing =
      noClasses()
          .that()
          .resideInAPackage("demarche.language..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.lang.reflect..")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.io.ObjectInputStream");

  @ArchTest
  static final ArchRule noJenaAboveTheFacts =
      noClasses()
          .that()
          .resideInAnyPackage(
              "demarche.problem..",
              "demarche.article..",
              "demarche.fact..",
              "demarche.factfile..",
              "demarche.gazetteer..",
              "demarche.identity..",
              "demarche.language..",
              "demarche.text..",
              "demarche.name..",
              "demarche.cast..",
              "demarche.day..",
              "demarche.lexicon..",
              "demarche.clause..",
              "demarche.stance..",
              "demarche.position..",
              "demarche.communication..",
              "demarche.evacuation..",
              "demarche.reader..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.jena..");

  @ArchTest
  static final ArchRule noFactsBelowTheGraph =
      noClasses()
          .that()
          .resideInAnyPackage(
              "demarche.vocabulary..",
              "demarche.store..",
              "demarche.answer..",
              "demarche.explanation..",
              "demarche.export..",
              "demarche.push..",
              "demarche.serve..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "demarche.fact..", "demarche.factfile..", "demarche.identity..", "demarche.mapper..");

  @ArchTest
  static final ArchRule theCoreTouchesNoFilesNorTheNetwork =
      noClasses()
          .that()
          .resideInAnyPackage(
              "demarche.article..",
              "demarche.fact..",
              "demarche.day..",
              "demarche.identity..",
              "demarche.mapper..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.nio.file..", "java.net..", "org.apache.jena.tdb2..");

  @ArchTest
  static final ArchRule commandsAreInCli =
      classes()
          .that()
          .areAnnotatedWith(picocli.CommandLine.Command.class)
          .should()
          .resideInAPackage("demarche.cli");
}
