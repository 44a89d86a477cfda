<?php

use dokuwiki\Extension\SyntaxPlugin;

/** {{roadmap>address lens=exec layout=list}} */
class syntax_plugin_roadmapview extends SyntaxPlugin
{
    /** What an editor may say of a view; nothing that sends cookies or loads more. */
    private const SETTINGS = ['lens', 'lenses', 'layout', 'locale', 'today', 'scheme'];

    public function getType()
    {
        return 'substition';
    }

    public function getPType()
    {
        return 'block';
    }

    public function getSort()
    {
        return 305;
    }

    public function connectTo($mode)
    {
        $this->Lexer->addSpecialPattern('\{\{roadmap>(?:[^{}]|\{lens\})+\}\}', $mode, 'plugin_roadmapview');
    }

    /** @return array of the attributes, or an empty one where the address is none */
    public function handle($match, $state, $pos, Doku_Handler $handler)
    {
        $words = preg_split('/\s+/', trim(substr($match, strlen('{{roadmap>'), -2)));
        $src = array_shift($words);
        if (!preg_match('#^(https?://|/(?!/))#i', $src)) {
            return [];
        }
        $settings = ['src' => $src];
        foreach ($words as $word) {
            [$name, $value] = array_pad(explode('=', $word, 2), 2, '');
            if (in_array($name, self::SETTINGS, true)) {
                $settings[$name] = $value;
            }
        }
        return $settings;
    }

    public function render($mode, Doku_Renderer $renderer, $data)
    {
        if (!$data) {
            $renderer->cdata('{{roadmap>…}}: write an address, https://… or /…');
            return true;
        }
        $link = self::link($data['src'], $data['lens'] ?? '');
        if ($mode !== 'xhtml') {
            if ($link !== '') {
                $renderer->externallink($link);
            }
            return true;
        }
        $attributes = '';
        foreach ($data as $name => $value) {
            $attributes .= ' ' . $name . '="' . hsc($value) . '"';
        }
        $inside = $link === '' ? '' : '<a href="' . hsc($link) . '" rel="nofollow">' . hsc($link) . '</a>';
        $renderer->doc .= '<roadmap-view' . $attributes . '>' . $inside . '</roadmap-view>' . DOKU_LF;
        return true;
    }

    /** Where readers without scripts are sent; '' where the address wants a lens and none is named. */
    private static function link(string $src, string $lens): string
    {
        $isOpen = $lens === '' && strpos($src, '{lens}') !== false;
        return $isOpen ? '' : str_replace('{lens}', rawurlencode($lens), $src);
    }
}
