package center.coordination.request;

import center.coordination.matter.Effect;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** 效果评估: whether the problem is solved, lessons and suggestions. */
@Embeddable
record Evaluation(
    @Enumerated(EnumType.STRING) Effect effect,
    String effectNote,
    String lessons,
    String suggestions) {}
