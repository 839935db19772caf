package demarche.language;

/** The teacher itself under our measures: its own trees on human text, its own speed. */
final class TeacherComparison {
  private final Teacher teacher;
  private final TeacherAnalyser analyser;

  /**
   * @param model what the conversion of trees looks up
   */
  TeacherComparison(Teacher teacher, LanguageModel model) {
    this.teacher = teacher;
    this.analyser = new TeacherAnalyser(teacher, model);
  }

  /** The teacher's analysis of a text, its trees turned into ours. */
  Document analyse(String text) {
    return analyser.analyse(text);
  }

  /** How many tokens the teacher makes of a text: what is timed. */
  int tokens(String text) {
    return teacher.sentences(text).stream().mapToInt(nodes -> nodes.length - 1).sum();
  }
}
