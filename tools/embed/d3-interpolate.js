// Stands in for d3-interpolate in the embed: scales there only ever map numbers, never colours or transforms. Saves 5 kB gzipped.
export const interpolateNumber = (a, b) => ((a = +a), (b = +b), (t) => a * (1 - t) + b * t);
export const interpolateRound = (a, b) => ((a = +a), (b = +b), (t) => Math.round(a * (1 - t) + b * t));
export const interpolate = interpolateNumber;
export const piecewise = interpolateNumber;
