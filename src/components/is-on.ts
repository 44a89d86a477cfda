/** Whether what may be yes, no or more is not no. What is written is yes, but for the word "false", which frameworks and servers write out. */
export const isOn = (value: unknown): boolean => value === '' || (!!value && value !== 'false');
