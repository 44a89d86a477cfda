// Stands in for d3-time-format in the embed: dates become words with Intl, so d3's formats are never called.
const format = () => String;
export { format as timeFormat, format as utcFormat };
