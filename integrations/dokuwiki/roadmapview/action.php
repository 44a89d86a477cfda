<?php

use dokuwiki\Extension\ActionPlugin;
use dokuwiki\Extension\EventHandler;
use dokuwiki\Extension\Event;

/** Puts the one script into the head of every page: DokuWiki keeps pages, and not what they need. */
class action_plugin_roadmapview extends ActionPlugin
{
    private const OWN = 'lib/plugins/roadmapview/embed/roadmap-view';

    public function register(EventHandler $controller)
    {
        $controller->register_hook('TPL_METAHEADER_OUTPUT', 'BEFORE', $this, 'addScript');
    }

    public function addScript(Event $event)
    {
        $hash = $this->getConf('integrity');
        // a hash is of one file: the one with all of the first view in it
        $script = $this->getConf('script') ?: self::OWN . ($hash ? '.whole.js' : '.js');
        $src = preg_match('#^(https?:/)?/#', $script) ? $script : DOKU_BASE . $script;
        $tag = ['type' => 'module', 'src' => $src, '_data' => ''];
        if ($hash) {
            $tag += ['integrity' => $hash, 'crossorigin' => 'anonymous'];
        }
        $event->data['script'][] = $tag;
    }
}
