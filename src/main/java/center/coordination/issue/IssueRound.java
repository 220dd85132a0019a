package center.coordination.issue;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One round of handling a problem: analysis, solution, measures and what came of them. */
@Entity
class IssueRound {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private int round;
  private int plan;
  private Instant begunAt;
  private String leadAdvice;
  @Embedded private Analysis analysis;

  @ElementCollection
  @CollectionTable(name = "issue_cause", joinColumns = @JoinColumn(name = "round_id"))
  @OrderColumn(name = "position")
  private List<FoundCause> causes = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "issue_party", joinColumns = @JoinColumn(name = "round_id"))
  @OrderColumn(name = "position")
  private List<Party> parties = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "issue_solution", joinColumns = @JoinColumn(name = "round_id"))
  @OrderColumn(name = "position")
  private List<Solution> solutions = new ArrayList<>();

  private String choiceReason;
  private String solutionRejection;
  private String firstMeasures;
  private String firstMeasuresEffect;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "round_id", nullable = false, updatable = false)
  @OrderBy("plan, position")
  private List<Measure> measures = new ArrayList<>();

  private String treatment;
  private String treatmentResult;
  private String adjustmentReason;
  private Instant handledAt;
  @Embedded private Evaluation evaluation;
  @Embedded private Rating rating;

  protected IssueRound() {}

  IssueRound(int round, Instant begunAt) {
    this.round = round;
    this.begunAt = begunAt;
  }

  void advise(String advice) {
    leadAdvice = advice;
  }

  void analyze(Analysis result, List<FoundCause> found, List<Party> concerned) {
    analysis = result;
    causes.clear();
    causes.addAll(found);
    parties.clear();
    parties.addAll(concerned);
  }

  /** A plan that nobody began to implement gives way to the new one; begun ones stay. */
  void draft(List<Solution> candidates, String reason, List<PlannedMeasure> planned) {
    solutions.clear();
    solutions.addAll(candidates);
    choiceReason = reason;
    solutionRejection = null;
    measures.removeIf(measure -> !measure.started());
    plan++;
    for (int position = 0; position < planned.size(); position++) {
      measures.add(new Measure(plan, position, planned.get(position)));
    }
  }

  void reject(String reason) {
    solutionRejection = reason;
  }

  void takeFirstMeasures(String taken, String effect) {
    firstMeasures = taken;
    firstMeasuresEffect = effect;
  }

  void conclude(String taken, String result) {
    treatment = taken;
    treatmentResult = result;
  }

  void adjust(String reason) {
    adjustmentReason = reason;
  }

  void finish(Instant at) {
    handledAt = at;
  }

  void evaluate(Evaluation result) {
    evaluation = result;
  }

  void rate(Rating result) {
    rating = result;
  }

  /** The measures of the plan that holds now, in its order. */
  List<Measure> planned() {
    return measures.stream().filter(measure -> measure.plan() == plan).toList();
  }

  /** Every measure that was ever begun in this round, and those still to begin. */
  List<Measure> measures() {
    return List.copyOf(measures);
  }

  int number() {
    return round;
  }

  Instant begunAt() {
    return begunAt;
  }

  String leadAdvice() {
    return leadAdvice;
  }

  Analysis analysis() {
    return analysis;
  }

  List<FoundCause> causes() {
    return List.copyOf(causes);
  }

  List<Party> parties() {
    return List.copyOf(parties);
  }

  List<Solution> solutions() {
    return List.copyOf(solutions);
  }

  String choiceReason() {
    return choiceReason;
  }

  String solutionRejection() {
    return solutionRejection;
  }

  String firstMeasures() {
    return firstMeasures;
  }

  String treatment() {
    return treatment;
  }

  String treatmentResult() {
    return treatmentResult;
  }

  String adjustmentReason() {
    return adjustmentReason;
  }

  Instant handledAt() {
    return handledAt;
  }

  Evaluation evaluation() {
    return evaluation;
  }

  Rating rating() {
    return rating;
  }
}
