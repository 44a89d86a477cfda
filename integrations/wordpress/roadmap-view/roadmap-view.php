<?php
/**
 * Plugin Name: Roadmap View
 * Description: A roadmap for the readers of a page: the block "Roadmap", or [roadmap src="…" lens="exec"].
 * Version: 0.1.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 *
 * @package RoadmapView
 */

namespace RoadmapView;

defined( 'ABSPATH' ) || exit;

/** What an author may say of a view, with what it is by default; nothing that sends cookies or loads more. */
const SETTINGS = array(
	'src'    => '',
	'lens'   => '',
	'lenses' => '',
	'layout' => '',
	'locale' => '',
	'today'  => '',
	'scheme' => '',
);

/** An address that may be asked for, '' for any other; `{lens}` in it stays, though no address has braces. */
function address( string $given ): string {
	return str_replace( '%7Blens%7D', '{lens}', \esc_url( str_replace( '{lens}', '%7Blens%7D', $given ), array( 'http', 'https' ) ) );
}

/** What readers without scripts are left, to an address as above; nothing where it wants a lens and none is named. */
function link( string $src, string $lens ): string {
	if ( '' === $lens && false !== strpos( $src, '{lens}' ) ) {
		return '';
	}
	return sprintf( '<a href="%1$s" rel="nofollow">%1$s</a>', str_replace( '{lens}', rawurlencode( $lens ), $src ) );
}

/** The view as markup. */
function render( $given ): string {
	$settings = \shortcode_atts( SETTINGS, is_array( $given ) ? $given : array(), 'roadmap' );
	$src      = address( $settings['src'] );
	if ( '' === $src ) {
		return '<p>' . \esc_html__( 'roadmap: write an address, src="https://…"', 'roadmap-view' ) . '</p>';
	}
	\wp_enqueue_script( 'roadmap-view' );
	$attributes = '';
	foreach ( array_filter( $settings, 'strlen' ) as $name => $value ) {
		$attributes .= sprintf( ' %s="%s"', $name, 'src' === $name ? $src : \esc_attr( $value ) );
	}
	return sprintf( '<roadmap-view%s>%s</roadmap-view>', $attributes, link( $src, $settings['lens'] ) );
}

/** The same for a block, which may be wide, or have a class of the author's. */
function render_block( $given ): string {
	return sprintf( '<div %s>%s</div>', \get_block_wrapper_attributes(), render( $given ) );
}

/** What the file is held to, as integrity.json of the embed has it; '' for nothing. */
function script_hash(): string {
	return (string) \apply_filters( 'roadmap_view_integrity', '' );
}

/** The file that is loaded where a page has a roadmap: a pinned version elsewhere, or the one in this plugin. A hash is of one file: the one with all of the first view in it. */
function script_address(): string {
	$own = '' === script_hash() ? 'embed/roadmap-view.js' : 'embed/roadmap-view.whole.js';
	return (string) \apply_filters( 'roadmap_view_script', \plugins_url( $own, __FILE__ ) );
}

/** Scripts are classic by default. */
function as_module( $tag, $handle ) {
	if ( 'roadmap-view' !== $handle ) {
		return $tag;
	}
	$hash = script_hash();
	$more = '' === $hash ? '' : sprintf( 'integrity="%s" crossorigin="anonymous" ', \esc_attr( $hash ) );
	return str_replace( '<script ', '<script type="module" ' . $more, preg_replace( "/ type='[^']*'/", '', $tag ) );
}

/** What authors may write where they may write no HTML of their own. */
function see_attributes( $html ) {
	if ( false !== strpos( (string) $html, 'data-roadmap-src=' ) ) {
		\wp_enqueue_script( 'roadmap-view' );
	}
	return $html;
}

/** WordPress hears of a frame's height only where a quotation stands before it; an address that becomes a frame alone wants the same. */
function fit_frames( $html ) {
	if ( false !== strpos( (string) $html, 'wp-embedded-content' ) ) {
		\wp_enqueue_script( 'wp-embed' );
	}
	return $html;
}

function register(): void {
	\wp_register_script( 'roadmap-view', script_address(), array(), null, true );
	\add_shortcode( 'roadmap', __NAMESPACE__ . '\render' );
	\register_block_type( __DIR__, array( 'render_callback' => __NAMESPACE__ . '\render_block' ) );
}

\add_action( 'init', __NAMESPACE__ . '\register' );
\add_filter( 'script_loader_tag', __NAMESPACE__ . '\as_module', 10, 2 );
\add_filter( 'the_content', __NAMESPACE__ . '\see_attributes' );
\add_filter( 'embed_oembed_html', __NAMESPACE__ . '\fit_frames' );
