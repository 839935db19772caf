package demarche.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TuplesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 100, 1000, 5000})
  void comeBackSortedByTheColumnsAndOnce(int run) throws IOException {
    Random random = new Random(run);
    Tuples tuples = new Tuples(3, folder.resolve("overflow"), run);
    TreeSet<byte[]> expected = new TreeSet<>(Arrays::compareUnsigned);
    int[] columns = {1, 2, 0};
    for (int i = 0; i < 1000; i++) {
      long[] row = {random.nextInt(9), random.nextInt(9), random.nextInt(9)};
      tuples.add(
          NodeIdFactory.createPtr(row[0]),
          NodeIdFactory.createPtr(row[1]),
          NodeIdFactory.createPtr(row[2]));
      ByteBuffer key = ByteBuffer.allocate(24);
      key.putLong(row[1]).putLong(row[2]).putLong(row[0]);
      expected.add(key.array());
    }
    List<byte[]> found = new ArrayList<>();
    try (Tuples.Sorted sorted = tuples.sorted(columns)) {
      sorted.forEachRemaining(found::add);
      assertEquals(expected.size(), sorted.count());
    }
    tuples.close();
    assertArrayEquals(expected.toArray(), found.toArray());
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(run < 1000 ? 1 : 0, left.count());
    }
  }

  @Test
  void codePointsAreOrderedAsUtf8Is() {
    List<String> sorted =
        new ArrayList<>(List.of("\uFFFD", "\uD83D\uDE00", "a", "\uE000", "ab", ""));
    sorted.sort(CodePoints.ORDER);
    assertEquals(List.of("", "a", "ab", "\uE000", "\uFFFD", "\uD83D\uDE00"), sorted);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFullDiskIsToldAtTheClose() throws IOException {
    Tuples tuples = new Tuples(1, Path.of("/dev/full"), 1);
    tuples.add(NodeIdFactory.createPtr(1));
    tuples.add(NodeIdFactory.createPtr(2));
    assertThrows(IOException.class, tuples::close);
  }
}
