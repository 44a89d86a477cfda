/** Takes the colour scheme, `light` or `dark`, from the page around this frame, which sends `{ message: 'scheme', value }`. */
export function followScheme(page: Window): void {
  page.addEventListener('message', ({ source, data }: MessageEvent<{ message?: unknown; value?: unknown } | null>) => {
    const scheme = source === page.parent && data?.message === 'scheme' && data.value;
    if (scheme !== 'light' && scheme !== 'dark') return;
    page.document.querySelector('roadmap-view')?.setAttribute('scheme', scheme);
    page.document.documentElement.style.setProperty('color-scheme', scheme);
  });
}
