/**
 * Whether a spreadsheet might take a text for a formula: after blanks it begins with one of the signs
 * listed by OWASP for CSV injection, or with a full-width form of one. Numbers are none, so that
 * negative scores stay as they are. A text that begins with apostrophes and goes on like a formula
 * counts as well: so whoever takes one apostrophe away from what was guarded has the text back, always.
 */
export const isFormula = (text: string): boolean => FORMULA.test(text) && !isNumber(text)

/** Whether a text reads as a number with a decimal point, a percentage included. */
export const isNumber = (text: string): boolean => NUMBER.test(text)

/** Whether a text reads as a number with a decimal comma, after apostrophes or without. */
export const isCommaNumber = (text: string): boolean => COMMA_NUMBER.test(text)

const FORMULA = /^'*(\s*[=+\-@＝＋－＠]|[\t\r])/
const NUMBER = /^\s*[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?%?\s*$/i
const COMMA_NUMBER = /^'*\s*[-+]?(\d+,\d*|,\d+)(e[-+]?\d+)?%?\s*$/i
