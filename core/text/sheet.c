#include "sheet.h"

#include <stdlib.h>
#include <string.h>

/* Makes room for the values of columns of `stride` rows. */
static ptext_status make_room(ptext_sheet *sheet, uint32_t columns, uint32_t stride) {
    uint64_t need = (uint64_t)columns * stride + 1;
    if (need > UINT32_MAX) return PTEXT_TOO_LARGE;
    double *values = ptext_grow(sheet->values, &sheet->capacity, (uint32_t)need, sizeof *values);
    if (values == NULL) return PTEXT_NO_MEMORY;
    sheet->values = values;
    return PTEXT_OK;
}

/* Values of which the memory is kept for the next filling. */
enum { KEPT = 1 << 20 };

void ptext_sheet_begin(ptext_sheet *sheet) {
    sheet->filling++;
    sheet->rows = sheet->parts = 0;
    if (sheet->capacity > KEPT) {
        free(sheet->values);
        sheet->values = NULL;
        sheet->capacity = sheet->stride = 0;
    }
}

ptext_status ptext_sheet_add_part(ptext_sheet *sheet, uint32_t rows) {
    if (rows > UINT32_MAX - sheet->rows) return PTEXT_TOO_LARGE;
    const uint32_t end = sheet->rows + rows;
    uint32_t *ends = ptext_grow(sheet->ends, &sheet->end_capacity, sheet->parts + 1, sizeof *ends);
    if (ends == NULL) return PTEXT_NO_MEMORY;
    sheet->ends = ends;
    if (end > sheet->stride || sheet->values == NULL) {
        ptext_status status = make_room(sheet, sheet->count, end);
        if (status != PTEXT_OK) return status;
        sheet->stride = end;
    }
    ends[sheet->parts++] = end;
    sheet->rows = end;
    return PTEXT_OK;
}

uint32_t ptext_sheet_first(const ptext_sheet *sheet, uint32_t part) { return part == 0 ? 0 : sheet->ends[part - 1]; }

ptext_status ptext_sheet_reserve(ptext_sheet *sheet, uint32_t columns) {
    if (columns <= sheet->count) return PTEXT_OK;
    ptext_status status = make_room(sheet, columns, sheet->stride);
    if (status != PTEXT_OK) return status;
    ptext_sheet_column *items = ptext_grow(sheet->columns, &sheet->column_capacity, columns, sizeof *items);
    if (items == NULL) return PTEXT_NO_MEMORY;
    sheet->columns = items;
    while (sheet->count < columns) items[sheet->count++] = (ptext_sheet_column){0, PTEXT_COLUMN_NUMBER};
    return PTEXT_OK;
}

double *ptext_sheet_make(ptext_sheet *sheet, uint32_t column, ptext_column_form form) {
    sheet->columns[column] = (ptext_sheet_column){sheet->filling, form};
    return sheet->values + (size_t)column * sheet->stride;
}

double *ptext_sheet_open(ptext_sheet *sheet, uint32_t column, ptext_column_form form) {
    bool is_new = ptext_sheet_values(sheet, column) == NULL;
    double *values = ptext_sheet_make(sheet, column, form);
    if (is_new && sheet->rows > 0) memset(values, 0, sheet->rows * sizeof *values);
    return values;
}

double *ptext_sheet_values(const ptext_sheet *sheet, uint32_t column) {
    if (column >= sheet->count || sheet->columns[column].filling != sheet->filling || sheet->filling == 0) return NULL;
    return sheet->values + (size_t)column * sheet->stride;
}

void ptext_sheet_free(ptext_sheet *sheet) {
    free(sheet->values);
    free(sheet->columns);
    free(sheet->ends);
    *sheet = (ptext_sheet){0};
}
