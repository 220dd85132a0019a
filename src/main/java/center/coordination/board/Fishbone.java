package center.coordination.board;

import center.coordination.issue.FishboneCause;
import center.coordination.matter.Factor;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * 鱼骨图 (manual §协调工具与技巧 2.2) as lines and letters on a sheet: the problem as the head on the right,
 * two factors above the spine and two below, the causes as twigs. It grows downwards with the
 * longest bone.
 *
 * @param head what the fish is about
 * @param spine the height at which the bones meet
 */
record Fishbone(int width, int height, Head head, int spine, List<Bone> bones) {

  private static final int MARGIN = 20;
  private static final int TWIG = 300;
  private static final int SLANT = 70;
  private static final int COLUMN = 400;
  private static final int PITCH = 50;
  private static final int NAME = 34;
  private static final int HEAD_WIDTH = 220;
  private static final int HEAD_LINE = 22;
  private static final int HEAD_LINES = 8;
  private static final int ARROW = 30;

  private static final List<Factor> ABOVE = List.of(Factor.PEOPLE, Factor.PROCESS);
  private static final List<Factor> BELOW = List.of(Factor.TECHNOLOGY, Factor.ENVIRONMENT);

  /** A bone needs room for the head beside it even where it has no twig. */
  private static final int SHORTEST = 110;

  /**
   * The box with the problem.
   *
   * @param lines the title, shortened where it is too long for the box
   */
  record Head(int x, int y, int width, int height, String title, List<String> lines) {

    public int lineY(int index) {
      return y + 52 + index * HEAD_LINE;
    }
  }

  /**
   * A factor with its causes; the bone leads from its name down or up to the spine.
   *
   * @param x where it begins, at its name
   * @param jointX where it meets the spine
   */
  record Bone(String name, int x, int y, int jointX, int jointY, List<Twig> twigs) {}

  /**
   * A cause; the twig leads from the left to its bone.
   *
   * @param label the cause as it has room
   * @param note the evidence as it has room
   * @param cause the whole cause
   * @param evidence the whole evidence
   */
  record Twig(int x, int endX, int y, String label, String note, String cause, String evidence) {}

  /** Draws the causes of a problem. */
  static Fishbone of(String title, List<FishboneCause> causes) {
    int above = length(ABOVE, causes);
    int below = length(BELOW, causes);
    int spine = MARGIN + NAME + above;
    List<Bone> bones = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      int x = MARGIN + TWIG + i * COLUMN;
      bones.add(bone(ABOVE.get(i), causes, x, spine - above, spine));
    }
    for (int i = 0; i < 2; i++) {
      int x = MARGIN + TWIG + i * COLUMN;
      bones.add(bone(BELOW.get(i), causes, x, spine + below, spine));
    }
    int headX = MARGIN + TWIG + COLUMN + SLANT + ARROW;
    return new Fishbone(
        headX + HEAD_WIDTH + MARGIN,
        spine + below + NAME + MARGIN,
        head(title, headX, spine),
        spine,
        bones);
  }

  /** Where the spine begins. */
  public int tail() {
    return MARGIN;
  }

  /** Whether there is a cause to draw. */
  public boolean hasCauses() {
    return bones.stream().anyMatch(bone -> !bone.twigs().isEmpty());
  }

  private static Head head(String title, int x, int spine) {
    List<String> lines = Lettering.lines(title, 16, HEAD_WIDTH - 24, HEAD_LINES);
    int height = 56 + lines.size() * HEAD_LINE;
    return new Head(x, spine - height / 2, HEAD_WIDTH, height, title, lines);
  }

  private static int length(List<Factor> factors, List<FishboneCause> causes) {
    int most = factors.stream().mapToInt(factor -> of(factor, causes).size()).max().orElse(0);
    return Math.max(SHORTEST, (most + 1) * PITCH);
  }

  private static List<FishboneCause> of(Factor factor, List<FishboneCause> causes) {
    return causes.stream().filter(cause -> cause.factor() == factor).toList();
  }

  /** The twigs share the bone evenly and are read from above to below on either side. */
  private static Bone bone(Factor factor, List<FishboneCause> causes, int x, int y, int spine) {
    List<FishboneCause> own = of(factor, causes);
    int top = Math.min(y, spine);
    int length = Math.abs(spine - y);
    List<Twig> twigs =
        IntStream.range(0, own.size())
            .mapToObj(
                i -> {
                  int at = top + (i + 1) * length / (own.size() + 1);
                  int end = x + SLANT * Math.abs(at - y) / length;
                  return twig(own.get(i), end, at);
                })
            .toList();
    return new Bone(factor.label(), x, y, x + SLANT, spine, twigs);
  }

  private static Twig twig(FishboneCause cause, int end, int y) {
    String evidence = Objects.requireNonNullElse(cause.evidence(), "");
    return new Twig(
        end - TWIG,
        end,
        y,
        Lettering.line(cause.cause(), 15, TWIG - 20),
        Lettering.line(evidence, 12, TWIG - 20),
        cause.cause(),
        evidence);
  }
}
