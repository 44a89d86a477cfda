<?php

namespace MediaWiki\Extension\RoadmapView;

use Html;
use MediaWiki\Hook\ParserFirstCallInitHook;
use Parser;

/** <roadmap src="…" lens="exec" /> */
class Hooks implements ParserFirstCallInitHook {

	/** What an editor may say of a view; nothing that sends cookies or loads more. */
	private const SETTINGS = [ 'lens', 'lenses', 'layout', 'locale', 'today', 'scheme' ];

	/** @param Parser $parser */
	public function onParserFirstCallInit( $parser ) {
		$parser->setHook( 'roadmap', [ $this, 'render' ] );
	}

	/**
	 * @param string|null $text
	 * @param string[] $given
	 * @param Parser $parser
	 * @return string
	 */
	public function render( $text, array $given, Parser $parser ) {
		$src = trim( $given['src'] ?? '' );
		if ( !preg_match( '#^(https?://|/(?!/))#i', $src ) ) {
			return Html::element( 'strong', [ 'class' => 'error' ], wfMessage( 'roadmapview-no-src' )->inContentLanguage()->text() );
		}
		$parser->getOutput()->addHeadItem( self::script( $parser ), 'roadmap-view' );
		$attributes = [ 'src' => $src ] + array_intersect_key( $given, array_flip( self::SETTINGS ) );
		return Html::rawElement( 'roadmap-view', $attributes, self::link( $src, $given['lens'] ?? '' ) );
	}

	/** What readers without scripts are left; nothing where the address wants a lens and none is named. */
	private static function link( string $src, string $lens ): string {
		if ( $lens === '' && strpos( $src, '{lens}' ) !== false ) {
			return '';
		}
		$address = str_replace( '{lens}', rawurlencode( $lens ), $src );
		return Html::element( 'a', [ 'href' => $address, 'rel' => 'nofollow' ], $address );
	}

	private static function script( Parser $parser ): string {
		$config = \MediaWiki\MediaWikiServices::getInstance()->getMainConfig();
		$hash = $config->get( 'RoadmapViewIntegrity' );
		// a hash is of one file: the one with all of the first view in it
		$own = $config->get( 'ExtensionAssetsPath' ) . '/RoadmapView/embed/roadmap-view' . ( $hash ? '.whole.js' : '.js' );
		$tag = [ 'type' => 'module', 'src' => $config->get( 'RoadmapViewScript' ) ?: $own ];
		return Html::rawElement( 'script', $tag + ( $hash ? [ 'integrity' => $hash, 'crossorigin' => 'anonymous' ] : [] ) );
	}
}
