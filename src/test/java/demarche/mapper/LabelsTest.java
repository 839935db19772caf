package demarche.mapper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.fact.Position;
import demarche.fact.Stance;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A position's label is one line that people can read, whatever its topic is. */
final class LabelsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CRITICIZE | the raid was a shame | Ada Lind criticizes: the raid was a shame",
        "SUPPORT | a truce | Ada Lind supports: a truce",
        "REJECT | Ghana sold the arms | Ada Lind rejects: Ghana sold the arms",
        "REJECT | to leave | Ada Lind refuses to leave",
        "URGE | Peru must open the port | Ada Lind urges: Peru must open the port",
        "URGE | to open the port | Ada Lind urges Peru to open the port",
        "COMMIT | Kenya will send a ship | Ada Lind commits: Kenya will send a ship",
        "COMMIT | to send a ship | Ada Lind commits to send a ship",
        "WARN | the dam could break | Ada Lind warns: the dam could break",
        "WARN | to keep away | Ada Lind warns Peru to keep away",
        "ASSERT | the road is open | Ada Lind states: the road is open"
      })
  void aClauseReadsAsWellAsANoun(Stance stance, String topic, String label) {
    Position position =
        new Position(
            Optional.of("Ada Lind"),
            Optional.of("Ada Lind"),
            stance,
            topic,
            List.of("Peru"),
            List.of(),
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty());
    assertEquals(label, Labels.of(position));
  }
}
