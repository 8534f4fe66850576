-- Benefits and funds that households and families are paid from. The first name of a line is `canonical`.

return {
  { "Universal Credit" }, { "Child Benefit", "child benefit" }, { "Housing Benefit", "housing benefit" }, { "Council Tax Support" }, { "Council Tax Benefit" },
  { "Child Tax Credit", "Child Tax Credits" }, { "Working Tax Credit", "Working Tax Credits" }, { "Tax Credits" }, { "Income Support" },
  { "Jobseeker's Allowance", "JSA" }, { "Employment and Support Allowance", "ESA" }, { "Personal Independence Payment", "Personal Independence Payments", "PIP" },
  { "Disability Living Allowance", "DLA" }, { "Carer's Allowance" }, { "Attendance Allowance" }, { "Guardian's Allowance" }, { "Pension Credit" },
  { "Local Housing Allowance" }, { "Discretionary Housing Payment", "Discretionary Housing Payments" }, { "Sure Start Maternity Grant" }, { "Healthy Start", before = { "(voucher*|card*|scheme|payment*)", within = 1 } },
  { "Scottish Child Payment" }, { "Statutory Sick Pay" }, { "Statutory Maternity Pay" }, { "Education Maintenance Allowance", "EMA" }, { "Child Trust Fund", "Child Trust Funds" },
  { "Household Support Fund" }, { "Adoption Support Fund", "Adoption and Special Guardianship Support Fund" }, { "Pupil Premium Plus" }, { "Social Fund" }, { "Local Welfare Assistance" }, { "Winter Fuel Payment" },
  { "kinship care allowance", "Kinship Care Allowance", "kinship allowance" }, { "Staying Put allowance" }, { "Setting Up Home Allowance" },
}
