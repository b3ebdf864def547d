/** Where "Leave fast" goes: a page anybody might look at, the same for everybody. */
export const weather = 'https://www.bbc.co.uk/weather';
