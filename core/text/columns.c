#include "columns.h"

#include <float.h>
#include <math.h>
#include <stdlib.h>

/* Soundness -------------------------------------------------------------------------------------------------------- */

enum { A_COLUMN = 1, A_VALUE = 2, A_SCALAR = 4 };

static int kind_of(uint32_t operand) {
    if ((operand & PTEXT_COLUMN_SCALAR) != 0) return A_SCALAR;
    return (operand & PTEXT_COLUMN_VALUE) != 0 ? A_VALUE : A_COLUMN;
}

static bool is_scalar(uint32_t operand) { return kind_of(operand) == A_SCALAR; }

static bool is_there(const ptext_column_program *program, uint32_t operand) {
    int kind = kind_of(operand);
    uint32_t count = kind == A_COLUMN ? program->columns : kind == A_VALUE ? program->values : program->scalars;
    return (operand & PTEXT_COLUMN_NUMBER_BITS) < count;
}

/* Whether the operation needs rows: what it makes is no value even of values. */
static bool is_over_rows(uint32_t operation) { return operation >= PTEXT_COLUMN_SPREAD; }

/* Whether the operation makes one value of all rows of a part. */
static bool is_of_all(uint32_t operation) {
    return operation == PTEXT_COLUMN_TOTAL || operation == PTEXT_COLUMN_QUANTILE;
}

/* Of what kinds the operands of an operation may be that makes something of the kind `to`; 0 of one that there is
   not. */
static void kinds_of_operands(uint32_t operation, int to, int kinds[3]) {
    const int rows = A_COLUMN | A_SCALAR, same = to | A_SCALAR, one = A_VALUE | A_SCALAR;
    int a = same, b = same, c = 0;
    switch (operation) {
    case PTEXT_COLUMN_ROW: a = b = 0; break;
    case PTEXT_COLUMN_SPREAD: a = A_VALUE, b = 0; break;
    case PTEXT_COLUMN_NOT:
    case PTEXT_COLUMN_LOOK_UP: b = 0; break;
    case PTEXT_COLUMN_RUNNING:
    case PTEXT_COLUMN_TOTAL:
    case PTEXT_COLUMN_LAST_ABOVE:
    case PTEXT_COLUMN_STRETCH: a = rows, b = 0; break;
    case PTEXT_COLUMN_SHIFT: a = rows, b = one; break;
    case PTEXT_COLUMN_QUANTILE: a = b = rows, c = one; break;
    case PTEXT_COLUMN_ADD_PRODUCT: a = b = A_COLUMN, c = A_SCALAR; break;
    case PTEXT_COLUMN_CHOOSE: c = same; break;
    default: break;
    }
    kinds[0] = a, kinds[1] = b, kinds[2] = c;
}

static bool is_sound(const ptext_column_program *program, const ptext_column_step *step) {
    const uint32_t operands[] = {step->a, step->b, step->c};
    int kinds[3], to = kind_of(step->to);
    if (step->operation >= PTEXT_COLUMN_OPERATIONS || !is_there(program, step->to)) return false;
    if (to == A_SCALAR) return false;
    if (is_over_rows(step->operation) && (to == A_VALUE) != is_of_all(step->operation)) return false;
    if (step->operation == PTEXT_COLUMN_ADD_PRODUCT && to != A_COLUMN) return false;
    kinds_of_operands(step->operation, to, kinds);
    for (uint32_t i = 0; i < 3; i++) {
        if (kinds[i] == 0 ? operands[i] != 0 : (kind_of(operands[i]) & kinds[i]) == 0) return false;
        if (kinds[i] != 0 && (!is_there(program, operands[i]) || operands[i] == step->to)) return false;
    }
    if (step->operation != PTEXT_COLUMN_LOOK_UP) return true;
    return step->by >= 0 && (uint32_t)step->by < program->table_count && program->tables[step->by].count > 0;
}

bool ptext_column_program_is_sound(const ptext_column_program *program) {
    const uint32_t most = PTEXT_COLUMN_NUMBER_BITS;
    if (program->columns > most || program->values > most || program->scalars > most) return false;
    for (uint32_t i = 0; i < program->step_count; i++) {
        if (!is_sound(program, &program->steps[i])) return false;
    }
    return true;
}

/* Steps ------------------------------------------------------------------------------------------------------------ */

typedef ptext_column_work work;

/* What a step makes, a number for each row or for each part. */
static double *made_by(const work *on, const ptext_column_step *step) {
    if (kind_of(step->to) == A_COLUMN) return on->columns[step->to];
    return on->values + (size_t)(step->to & PTEXT_COLUMN_NUMBER_BITS) * on->parts;
}

/* The numbers of an operand: one for each row or part, or the one of a scalar. */
static const double *values_of(const work *on, uint32_t operand) {
    const size_t number = operand & PTEXT_COLUMN_NUMBER_BITS;
    switch (kind_of(operand)) {
    case A_COLUMN: return on->columns[number];
    case A_VALUE: return on->values + number * on->parts;
    default: return on->scalars + number;
    }
}

/* How many numbers a step makes that works row by row. */
static size_t count_of(const work *on, const ptext_column_step *step) {
    if (kind_of(step->to) == A_VALUE) return on->parts;
    return on->parts == 0 ? 0 : on->ends[on->parts - 1];
}

static double look_up(const ptext_column_table *table, double index) {
    if (!(index >= 1)) return table->values[0];
    return index < table->count ? table->values[(uint32_t)index] : table->values[table->count - 1];
}

/* Gives each row a value, of what stands at `i`. */
#define EACH(value) \
    for (size_t i = 0; i < rows; i++) to[i] = (value)

/* The same of A and B, the values of two operands. Where one is a scalar the loop is one of its own, so that a compiler
   can make each the vector's. */
#define EACH_OF_TWO(value)                              \
    if (is_scalar(step->a)) {                           \
        const double A = *a;                            \
        for (size_t i = 0; i < rows; i++) {             \
            const double B = b[i * by_row];             \
            to[i] = (value);                            \
        }                                               \
    } else if (is_scalar(step->b)) {                    \
        const double B = *b;                            \
        for (size_t i = 0; i < rows; i++) {             \
            const double A = a[i];                      \
            to[i] = (value);                            \
        }                                               \
    } else {                                            \
        for (size_t i = 0; i < rows; i++) {             \
            const double A = a[i], B = b[i];            \
            to[i] = (value);                            \
        }                                               \
    }                                                   \
    break

/* What is made of the values of two operands in the same row. */
static void run_row_by_row(const work *on, const ptext_column_step *step) {
    double *restrict to = made_by(on, step);
    const double *a = values_of(on, step->a), *b = values_of(on, step->b);
    const size_t rows = count_of(on, step), by_row = !is_scalar(step->b);
    switch (step->operation) {
    case PTEXT_COLUMN_ADD: EACH_OF_TWO(A + B);
    case PTEXT_COLUMN_SUBTRACT: EACH_OF_TWO(A - B);
    case PTEXT_COLUMN_MULTIPLY: EACH_OF_TWO(A * B);
    case PTEXT_COLUMN_DIVIDE: EACH_OF_TWO(A / B);
    case PTEXT_COLUMN_QUOTIENT: EACH_OF_TWO(floor(A / B));
    case PTEXT_COLUMN_LESSER: EACH_OF_TWO(A < B ? A : B);
    case PTEXT_COLUMN_GREATER: EACH_OF_TWO(A > B ? A : B);
    case PTEXT_COLUMN_BELOW: EACH_OF_TWO(A < B ? 1.0 : 0.0);
    case PTEXT_COLUMN_AT_MOST: EACH_OF_TWO(A <= B ? 1.0 : 0.0);
    case PTEXT_COLUMN_EQUAL: EACH_OF_TWO(A == B ? 1.0 : 0.0);
    case PTEXT_COLUMN_AND: EACH_OF_TWO((A != 0 ? 1.0 : 0.0) * (B != 0 ? 1.0 : 0.0));
    default: EACH_OF_TWO(A != 0 || B != 0 ? 1.0 : 0.0); /* PTEXT_COLUMN_OR */
    }
}

static void negate(const work *on, const ptext_column_step *step) {
    double *restrict to = made_by(on, step);
    const double *a = values_of(on, step->a);
    const size_t rows = count_of(on, step);
    if (is_scalar(step->a)) EACH(*a == 0 ? 1.0 : 0.0);
    else EACH(a[i] == 0 ? 1.0 : 0.0);
}

static void add_product(const work *on, const ptext_column_step *step) {
    double *restrict to = made_by(on, step);
    const double *a = values_of(on, step->a), *b = values_of(on, step->b), c = *values_of(on, step->c);
    const size_t rows = count_of(on, step);
    EACH(a[i] + b[i] * c);
}

/* Both values are read first, so that none is guessed at. */
#define CHOOSE(condition, yes, no)                \
    for (size_t i = 0; i < rows; i++) {           \
        const double YES = (yes), NO = (no);      \
        to[i] = (condition) != 0 ? YES : NO;      \
    }

/* Where `a` holds, `b`, else `c`; any of them may be a scalar. */
static void choose(const work *on, const ptext_column_step *step) {
    double *restrict to = made_by(on, step);
    const double *a = values_of(on, step->a), *b = values_of(on, step->b), *c = values_of(on, step->c);
    const size_t rows = count_of(on, step);
    const size_t by_a = !is_scalar(step->a), by_b = !is_scalar(step->b), by_c = !is_scalar(step->c);
    if (by_a + by_b + by_c == 3) {
        CHOOSE(a[i], b[i], c[i]);
    } else if (by_a + by_b == 2) {
        CHOOSE(a[i], b[i], *c);
    } else if (by_a + by_c == 2) {
        CHOOSE(a[i], *b, c[i]);
    } else if (by_a) {
        CHOOSE(a[i], *b, *c);
    } else {
        CHOOSE(*a, b[i * by_b], c[i * by_c]);
    }
}

static void look_all_up(const work *on, const ptext_column_step *step, const ptext_column_table *table) {
    double *to = made_by(on, step);
    const double *a = values_of(on, step->a);
    const size_t rows = count_of(on, step), by_a = !is_scalar(step->a);
    EACH(look_up(table, a[i * by_a]));
}

/* The values of an operand, row by row. */
typedef struct operand {
    const double *values;
    size_t by_row; /* 0 for a scalar */
} operand;

static double at(operand a, size_t row) { return a.values[row * a.by_row]; }

static void shift(double *to, operand a, int64_t by, double edge, size_t rows) {
    size_t distance = (size_t)(by < 0 ? -by : by), lost = distance < rows ? distance : rows, kept = rows - lost;
    double *values = by < 0 ? to + lost : to, *edges = by < 0 ? to : to + kept;
    size_t from = by < 0 ? 0 : lost;
    for (size_t i = 0; i < kept; i++) values[i] = at(a, from + i);
    for (size_t i = 0; i < lost; i++) edges[i] = edge;
}

static double joined(uint32_t operation, double a, double b) {
    if (operation == PTEXT_COLUMN_RUN_TOTAL) return a + b;
    return (operation == PTEXT_COLUMN_RUN_LEAST) == (a < b) ? a : b;
}

static void join_runs(double *to, uint32_t operation, operand a, operand starts, size_t rows) {
    for (size_t first = 0, end; first < rows; first = end) {
        double all = at(a, first);
        for (end = first + 1; end < rows && at(starts, end) == 0; end++) all = joined(operation, all, at(a, end));
        for (size_t i = first; i < end; i++) to[i] = all;
    }
}

static void find_last_above(double *to, operand a, size_t rows) {
    double last = 0;
    for (size_t i = 0; i < rows; i++) {
        to[i] = last;
        if (at(a, i) != 0) last = (double)i + 1;
    }
}

static void find_stretch(double *to, operand a, size_t rows) {
    double best = 0, sum = 0;
    size_t from = 0, first = 0, end = 0;
    for (size_t i = 0; i < rows; i++) {
        if (sum <= 0) {
            sum = 0;
            from = i;
        }
        sum += at(a, i);
        if (sum > best) {
            best = sum;
            first = from;
            end = i + 1;
        }
    }
    EACH(i >= first && i < end ? 1.0 : 0.0);
}

static double total(operand a, size_t rows) {
    double sum = 0;
    for (size_t i = 0; i < rows; i++) sum += at(a, i);
    return sum;
}

/* The weights of the rows of which a is no more than a limit. *below becomes the greatest value up to the limit, *above
   the least beyond it; they stay as they are when there is none. */
static double weigh_below(operand a, operand weights, size_t rows, double limit, double *below, double *above) {
    double sum = 0, greatest = -INFINITY, least = INFINITY;
    for (size_t i = 0; i < rows; i++) {
        double value = at(a, i), weight = at(weights, i);
        if (!(weight > 0)) continue;
        if (value <= limit) {
            sum += weight;
            greatest = value > greatest ? value : greatest;
        } else {
            least = value < least ? value : least;
        }
    }
    if (greatest > -INFINITY) *below = greatest;
    if (least < INFINITY) *above = least;
    return sum;
}

/* About halfway between two values, but never the greater, which may be infinite. */
static double halfway(double least, double most) {
    double half = least / 2 + (most > DBL_MAX ? DBL_MAX : most) / 2;
    return half >= least && half < most ? half : least;
}

/* By halving the range in which the value is, so that nothing need be sorted: linear in rows, for each of some sixty
   halves at the most. The least value is tried first, since it often is the one. */
static double quantile(operand a, operand weights, double share, size_t rows) {
    double least = 0, most = 0, all = weigh_below(a, weights, rows, INFINITY, &most, &least);
    if (all == 0) return 0;
    weigh_below(a, weights, rows, -INFINITY, &most, &least);
    for (double tried = least; least < most; tried = halfway(least, most)) {
        double below = most, above = most;
        if (weigh_below(a, weights, rows, tried, &below, &above) >= all * share) most = below;
        else least = above;
    }
    return most;
}

static void add_up(double *to, operand a, size_t rows) {
    double sum = 0;
    EACH(sum += at(a, i));
}

/* What an operand has for a part that begins at the row `first`. */
static operand operand_of(const work *on, uint32_t number, uint32_t part, uint32_t first) {
    const double *values = values_of(on, number);
    switch (kind_of(number)) {
    case A_COLUMN: return (operand){values + first, 1};
    case A_VALUE: return (operand){values + part, 0};
    default: return (operand){values, 0};
    }
}

/* What is made of several rows of a part. */
static void run_over_part(const work *on, const ptext_column_step *step, uint32_t part, uint32_t first) {
    double *to = made_by(on, step) + (is_of_all(step->operation) ? part : first);
    size_t rows = on->ends[part] - first;
    operand a = operand_of(on, step->a, part, first);
    switch (step->operation) {
    case PTEXT_COLUMN_SPREAD: EACH(*a.values); break;
    case PTEXT_COLUMN_ROW: EACH((double)i + 1); break;
    case PTEXT_COLUMN_SHIFT: shift(to, a, step->by, *operand_of(on, step->b, part, first).values, rows); break;
    case PTEXT_COLUMN_RUNNING: add_up(to, a, rows); break;
    case PTEXT_COLUMN_TOTAL: *to = total(a, rows); break;
    case PTEXT_COLUMN_LAST_ABOVE: find_last_above(to, a, rows); break;
    case PTEXT_COLUMN_STRETCH: find_stretch(to, a, rows); break;
    case PTEXT_COLUMN_QUANTILE:
        *to = quantile(a, operand_of(on, step->b, part, first), *operand_of(on, step->c, part, first).values, rows);
        break;
    default: join_runs(to, step->operation, a, operand_of(on, step->b, part, first), rows); break;
    }
}

static void run_over_rows(const work *on, const ptext_column_step *step) {
    for (uint32_t part = 0, first = 0; part < on->parts; first = on->ends[part++]) {
        run_over_part(on, step, part, first);
    }
}

void ptext_columns_run(const ptext_column_program *program, const ptext_column_work *on) {
    for (uint32_t i = 0; i < program->step_count; i++) {
        const ptext_column_step *step = &program->steps[i];
        if (is_over_rows(step->operation)) run_over_rows(on, step);
        else if (step->operation == PTEXT_COLUMN_NOT) negate(on, step);
        else if (step->operation == PTEXT_COLUMN_ADD_PRODUCT) add_product(on, step);
        else if (step->operation == PTEXT_COLUMN_CHOOSE) choose(on, step);
        else if (step->operation == PTEXT_COLUMN_LOOK_UP) look_all_up(on, step, &program->tables[step->by]);
        else run_row_by_row(on, step);
    }
}
