export function failedUnitTests(report: object): string[]
export function failedEndToEndTests(report: object): string[]
