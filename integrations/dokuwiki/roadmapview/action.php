<?php

use dokuwiki\Extension\ActionPlugin;
use dokuwiki\Extension\EventHandler;
use dokuwiki\Extension\Event;

/** Puts the one script into the head of every page: DokuWiki keeps pages, and not what they need. */
class action_plugin_roadmapview extends ActionPlugin
{
    public function register(EventHandler $controller)
    {
        $controller->register_hook('TPL_METAHEADER_OUTPUT', 'BEFORE', $this, 'addScript');
    }

    public function addScript(Event $event)
    {
        $script = $this->getConf('script');
        $src = preg_match('#^(https?:/)?/#', $script) ? $script : DOKU_BASE . $script;
        $tag = ['type' => 'module', 'src' => $src, '_data' => ''];
        if ($this->getConf('integrity')) {
            $tag += ['integrity' => $this->getConf('integrity'), 'crossorigin' => 'anonymous'];
        }
        $event->data['script'][] = $tag;
    }
}
