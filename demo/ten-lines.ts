/// <reference types="vite/client" />
import page from './embed.html?raw';

document.querySelector('.lines')!.textContent = page.trim();
