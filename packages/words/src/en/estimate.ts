/** The line beside every amount and date. */
export const estimate = 'These are estimates. Employers, pension offices and towns decide.'
